package laurel.transfer;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import laurel.content.Candidate;
import laurel.content.EntryForm;
import laurel.content.Gate;
import laurel.support.WholeSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The texts that new sites begin with could be published at the desk as they are. */
@WholeSite
class OwnTextsTest {

	private static final List<String> MEANT = List.of("gate.translation.missing");

	@Autowired
	private FrontMatter frontMatter;

	@Autowired
	private Gate gate;

	@Autowired
	private Clock clock;

	@ParameterizedTest
	@ValueSource(strings = { "sample", "starter" })
	void textPassesTheGate(String folder) throws IOException {
		List<EntryForm> forms = Stream
			.of(new PathMatchingResourcePatternResolver().getResources("classpath:/" + folder + "/*.md"))
			.map(this::form)
			.toList();
		assertThat(forms).isNotEmpty().allSatisfy((form) -> {
			EntryForm other = forms.stream()
				.filter((each) -> each != form && each.getGroup().equals(form.getGroup()))
				.findFirst()
				.orElse(null);
			assertThat(this.gate.objections(
					new Candidate(form, Objects.requireNonNull(form.getLanguage()), other, this.clock.instant())))
				.filteredOn((objection) -> !MEANT.contains(objection.message()))
				.as(form.getGroup() + " " + form.getLanguage())
				.isEmpty();
		});
	}

	private EntryForm form(Resource file) {
		try {
			FolderProblems problems = new FolderProblems();
			return Objects.requireNonNull(this.frontMatter.draft(MarkdownFile.of(TextFile.read(file)), problems))
				.form();
		}
		catch (Unreadable ex) {
			throw new IllegalStateException(ex);
		}
	}

}
