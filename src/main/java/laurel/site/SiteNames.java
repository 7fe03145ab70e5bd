package laurel.site;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import laurel.audit.AuditLog;
import laurel.lang.Language;
import laurel.lang.Title;
import laurel.staff.HouseNames;
import laurel.staff.Member;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of the site, as staff settle them. */
@Service
public class SiteNames implements HouseNames {

	private final OrganisationRepository organisations;

	private final AuditLog log;

	private final String name;

	SiteNames(OrganisationRepository organisations, AuditLog log, @Value("${laurel.name}") String name) {
		this.organisations = organisations;
		this.log = log;
		this.name = name;
	}

	/** Those that stand now in both languages, settled or not. */
	@Transactional(readOnly = true)
	public Settled settled() {
		Organisation organisation = organisation();
		return new Settled(organisation.version(), withDefaults(organisation));
	}

	@Override
	@Transactional(readOnly = true)
	public Collection<String> names() {
		return settled().names()
			.values()
			.stream()
			.flatMap((names) -> Stream.of(names.name(), names.fullName()))
			.collect(Collectors.toSet());
	}

	private Organisation organisation() {
		return this.organisations.findById(Organisation.ID).orElseThrow();
	}

	private Map<Language, Names> withDefaults(Organisation organisation) {
		Map<Language, Names> names = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			names.put(language, organisation.names().getOrDefault(language, new Names(this.name, this.name, "")));
		}
		return names;
	}

	/**
	 * Settles them in both languages.
	 * @param version of those that the member saw
	 * @throws OptimisticLockingFailureException when somebody changed them meanwhile
	 */
	@Transactional
	public void change(Member who, int version, Map<Language, Names> names) {
		Organisation organisation = organisation();
		if (organisation.version() != version) {
			throw new OptimisticLockingFailureException("the names were changed meanwhile");
		}
		Map<Language, Names> former = withDefaults(organisation);
		if (former.equals(names)) {
			return;
		}
		organisation.rename(names);
		this.organisations.saveAndFlush(organisation);
		this.log.record(who, NamesAct.CHANGED, new Title(names.get(who.language()).name(), who.language()),
				changes(former, names));
	}

	private static String changes(Map<Language, Names> former, Map<Language, Names> names) {
		return former.keySet()
			.stream()
			.filter((language) -> !former.get(language).equals(names.get(language)))
			.map((language) -> language.code() + ": " + told(former.get(language)) + " → " + told(names.get(language)))
			.collect(Collectors.joining("\n"));
	}

	private static String told(Names names) {
		return names.name() + " · " + names.fullName() + (names.sentence().isEmpty() ? "" : " · " + names.sentence());
	}

	/**
	 * The names as they stand.
	 *
	 * @param version to give back with a change of them
	 */
	public record Settled(int version, Map<Language, Names> names) {

	}

}
