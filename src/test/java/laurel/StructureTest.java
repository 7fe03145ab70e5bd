package laurel;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import laurel.content.ContentKind;
import laurel.content.Entries;
import laurel.content.TopicChanges;
import laurel.content.Topics;
import laurel.markup.SafeHtml;
import laurel.throttle.Sources;
import org.junit.jupiter.api.Test;

import org.springframework.data.repository.Repository;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.SessionAttributes;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

/** What the packages promise one another, held against the compiled application. */
class StructureTest {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("laurel");

	private static final DescribedPredicate<JavaClass> REACHED_BY_VISITORS = DescribedPredicate
		.or(resideInAPackage("laurel..web"),
				metaAnnotatedWith(Controller.class).<JavaClass>forSubtype().and(resideInAPackage("laurel.site")))
		.as("are reached by visitors");

	@Test
	void modulesUseOnlyWhatTheyMay() {
		ApplicationModules.of(Application.class).verify();
	}

	@Test
	void nobodyNamesAKindButItsOwnPackage() {
		Set<String> kinds = CLASSES.stream()
			.filter((type) -> type.isAssignableTo(ContentKind.class) && !type.isInterface())
			.map(JavaClass::getPackageName)
			.collect(Collectors.toSet());
		assertThat(kinds).hasSizeGreaterThan(1);
		for (String kind : kinds) {
			noClasses().that()
				.resideOutsideOfPackage(kind + "..")
				.should()
				.dependOnClassesThat()
				.resideInAPackage(kind + "..")
				.because("a new kind of content must need no change in a class that exists")
				.check(CLASSES);
		}
	}

	@Test
	void controllersStandWhereVisitorsOrStaffArrive() {
		classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.should()
			.bePackagePrivate()
			.andShould()
			.resideInAnyPackage("laurel..web", "laurel..desk", "laurel.site")
			.because("the package says who reaches it, and nobody calls a controller")
			.check(CLASSES);
	}

	@Test
	void repositoriesBelongToTheirPackageAlone() {
		classes().that()
			.areAssignableTo(Repository.class)
			.should()
			.bePackagePrivate()
			.because("who can reach a repository reads past what is public")
			.check(CLASSES);
	}

	@Test
	void whatVisitorsReachNeitherWritesNorReadsPastWhatIsPublic() {
		noClasses().that(REACHED_BY_VISITORS)
			.should()
			.dependOnClassesThat()
			.belongToAnyOf(Entries.class, TopicChanges.class, EntityManager.class, JdbcClient.class)
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(JdbcOperations.class)
			.orShould()
			.callMethod(Topics.class, "save", String.class, Map.class)
			.orShould()
			.dependOnClassesThat()
			.resideInAPackage("laurel..desk")
			.because("visitors read through Published, and only staff write")
			.check(CLASSES);
	}

	@Test
	void nothingIsRememberedInABrowser() {
		noClasses().that(REACHED_BY_VISITORS)
			.should()
			.dependOnClassesThat()
			.belongToAnyOf(HttpSession.class, Cookie.class, ResponseCookie.class, CookieValue.class,
					SessionAttributes.class)
			.orShould()
			.accessTargetWhere(matches(".*\\.(getSession|changeSessionId|addCookie|getCookies)\\(.*"))
			.because("a reader has no session and no cookie")
			.check(CLASSES);
	}

	@Test
	void nobodyAsksWhereAReaderIs() {
		noClasses().that()
			.doNotBelongToAnyOf(Sources.class)
			.should()
			.accessTargetWhere(matches(".*\\.getRemote(Addr|Host|Port|User|\\w*Address)\\(.*"))
			.because("what is never read is never kept; SourcesTest knows the headers that tell the same")
			.check(CLASSES);
	}

	@Test
	void timeComesFromTheClock() {
		noClasses().that()
			.doNotBelongToAnyOf(Application.class)
			.should()
			.accessTargetWhere(matches("java\\.time\\.[\\w.]+\\.now\\((?!java\\.time\\.Clock).*"
					+ "|java\\.time\\.Clock\\.(system|tick).*|java\\.lang\\.System\\.currentTimeMillis\\(\\)"
					+ "|java\\.util\\.(Date\\.<init>\\(\\)|(Gregorian)?Calendar\\.(getInstance|<init>)\\(.*)"))
			.because("a test must be able to say what time it is")
			.check(CLASSES);
	}

	@Test
	void onlyTheSanitizerCallsHtmlSafe() {
		constructors().that()
			.areDeclaredIn(SafeHtml.class)
			.should()
			.bePackagePrivate()
			.orShould()
			.bePrivate()
			.because("templates write it as it is")
			.check(CLASSES);
		noClasses().that()
			.haveNameNotMatching("laurel\\.markup\\.(Sanitizer|SafeHtml|SafeHtmlConverter)")
			.should()
			.accessTargetWhere(matches("laurel\\.markup\\.SafeHtml\\.<init>.*"))
			.because("all HTML goes through the one policy")
			.check(CLASSES);
	}

	@Test
	void whatAClassNeedsComesThroughItsConstructor() {
		GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
		noFields().should()
			.beAnnotatedWith(PersistenceContext.class)
			.because("a class that asks for what it needs can be made in a test")
			.check(CLASSES);
	}

	@Test
	void onlyTheStartSpeaksToTheConsole() {
		noClasses().that()
			.resideOutsideOfPackage("laurel.start")
			.should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
			.orShould(GeneralCodingRules.USE_JAVA_UTIL_LOGGING)
			.because("what else is printed goes through one logger, which keeps readers out of it")
			.check(CLASSES);
	}

	/** By owner, name and parameters of what is called, made, referred to or read. */
	private static DescribedPredicate<JavaAccess<?>> matches(String pattern) {
		return DescribedPredicate.describe("matches " + pattern,
				(access) -> access.getTarget().getFullName().matches(pattern));
	}

}
