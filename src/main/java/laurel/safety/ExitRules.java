package laurel.safety;

import java.util.List;
import java.util.Optional;

import laurel.lang.Language;
import laurel.layout.SiteAddress;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/** What a page must be that the exit may lead to; the rest is for staff to judge. */
@Component
public class ExitRules implements Validator {

	/** All addresses of a language stand in each of its pages. */
	private static final int MOST = 8;

	private static final int LONGEST = 200;

	private final Exits exits;

	private final SiteAddress site;

	ExitRules(Exits exits, SiteAddress site) {
		this.exits = exits;
		this.site = site;
	}

	@Override
	public boolean supports(Class<?> type) {
		return type == ExitForm.class;
	}

	@Override
	public void validate(Object target, Errors problems) {
		ExitForm form = (ExitForm) target;
		Language language = form.getLanguage();
		if (language == null) {
			problems.rejectValue("language", "exit.language.missing");
			return;
		}
		Optional<String> problem = form.getAddress().isBlank() ? Optional.of("exit.address.missing")
				: ExitAddress.problem(form.getAddress());
		if (problem.isPresent()) {
			problems.rejectValue("address", problem.get());
			return;
		}
		String address = ExitAddress.canonical(form.getAddress()).toString();
		List<KeptExit> others = this.exits.in(language);
		if (address.length() > LONGEST) {
			problems.rejectValue("address", "exit.address.long", new Object[] { LONGEST }, null);
		}
		else if (this.site.answersTo(ExitAddress.canonical(address).getHost())) {
			problems.rejectValue("address", "exit.address.own");
		}
		else if (others.stream().anyMatch((other) -> other.address().equals(address))) {
			problems.rejectValue("address", "exit.address.taken");
		}
		else if (others.size() >= MOST) {
			problems.rejectValue("address", "exit.address.many", new Object[] { MOST }, null);
		}
	}

}
