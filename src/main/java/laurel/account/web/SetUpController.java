package laurel.account.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import laurel.account.Codes;
import laurel.account.DeskSessions;
import laurel.account.Passkeys;
import laurel.account.PasswordForm;
import laurel.account.Passwords;
import laurel.account.SetUp;
import laurel.account.SetUp.Person;
import laurel.account.SetUp.TakenException;
import laurel.account.SetUpLink;
import laurel.account.SetUpLinks;
import laurel.lang.Language;
import laurel.staff.DeskPage;
import laurel.staff.Stranger;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads from an address that works once to an account: first who it is, then how this
 * person comes in from now on. Addresses that were used, are too old or never were are
 * answered alike.
 */
@Controller
@Stranger
@RequestMapping("/desk/set-up/{token:[\\w-]{43}}")
class SetUpController {

	private static final String PERSON = "set-up.person";

	private static final String SECRET = "set-up.secret";

	private static final String ASKED = "set-up.passkey";

	private final SetUpLinks links;

	private final SetUp setUp;

	private final Passwords passwords;

	private final Codes codes;

	private final Passkeys passkeys;

	private final DeskSessions sessions;

	private final String name;

	SetUpController(SetUpLinks links, SetUp setUp, Passwords passwords, Codes codes, Passkeys passkeys,
			DeskSessions sessions, @Value("${laurel.name}") String name) {
		this.links = links;
		this.setUp = setUp;
		this.passwords = passwords;
		this.codes = codes;
		this.passkeys = passkeys;
		this.sessions = sessions;
		this.name = name;
	}

	@GetMapping
	ModelAndView who(@PathVariable String token, HttpServletRequest request) {
		SetUpLink link = link(token);
		if (link.account() != null) {
			return on(token, "way");
		}
		PersonForm form = new PersonForm();
		form.setName(link.name());
		form.setEmail(link.email());
		person(link, request).ifPresent((person) -> {
			form.setName(person.name());
			form.setEmail(person.email());
		});
		return whoPage(token).addObject("form", form);
	}

	@PostMapping
	ModelAndView who(@PathVariable String token, @Valid @ModelAttribute("form") PersonForm form, BindingResult problems,
			Locale locale, HttpServletRequest request) {
		SetUpLink link = link(token);
		if (!problems.hasErrors() && !this.setUp.mayHave(link, form.getEmail())) {
			problems.rejectValue("email", "account.email.taken");
		}
		if (link.account() != null || problems.hasErrors()) {
			ModelAndView again = whoPage(token);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		this.sessions.keep(request, PERSON + link.id(),
				Person.of(form.getName(), form.getEmail(), Language.of(locale)));
		return on(token, "way");
	}

	@GetMapping("/way")
	ModelAndView way(@PathVariable String token, HttpServletRequest request) {
		SetUpLink link = link(token);
		return person(link, request)
			.map((person) -> wayPage(link, token, person, request).addObject("form", new PasswordForm()))
			.orElseGet(() -> on(token, ""));
	}

	@PostMapping("/password")
	ModelAndView withPassword(@PathVariable String token, @ModelAttribute("form") PasswordForm form,
			BindingResult problems, HttpServletRequest request) {
		SetUpLink link = link(token);
		Optional<Person> kept = person(link, request);
		if (kept.isEmpty()) {
			return on(token, "");
		}
		Person person = kept.get();
		String secret = secret(link, request);
		form.check(problems, this.passwords, this.codes, secret, person.name(), person.email(), this.name);
		if (problems.hasErrors()) {
			return refused(link, token, person, request);
		}
		List<String> codes;
		try {
			codes = this.setUp.withPassword(request, link, person, form, secret).orElseThrow(GoneLinkException::new);
		}
		catch (TakenException ex) {
			return taken(token, person);
		}
		return new ModelAndView("desk/account/codes").addObject("page", DeskPage.of("account.codes.title").alone())
			.addObject("codes", codes);
	}

	@PostMapping(path = "/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String challenge(@PathVariable String token, HttpServletRequest request) {
		SetUpLink link = link(token);
		Person person = person(link, request).orElseThrow(GoneLinkException::new);
		PublicKeyCredentialCreationOptions options = this.passkeys.creation(person.email(), person.name(), List.of());
		this.sessions.keep(request, ASKED + link.id(), options);
		return this.passkeys.written(options);
	}

	@PostMapping("/passkey")
	ModelAndView withPasskey(@PathVariable String token, @ModelAttribute("form") PasswordForm form,
			BindingResult problems, @RequestParam(defaultValue = "") String credential, HttpServletRequest request) {
		SetUpLink link = link(token);
		Optional<Person> kept = person(link, request);
		if (kept.isEmpty()) {
			return on(token, "");
		}
		Person person = kept.get();
		try {
			if (this.sessions.take(request, ASKED + link.id(), PublicKeyCredentialCreationOptions.class)
				.filter((asked) -> this.setUp.withPasskey(request, link, person, asked, credential))
				.isPresent()) {
				return new ModelAndView("redirect:/desk");
			}
		}
		catch (TakenException ex) {
			return taken(token, person);
		}
		problems.reject("account.passkey.refused");
		return refused(link, token, person, request);
	}

	private SetUpLink link(String token) {
		return this.links.find(token).orElseThrow(GoneLinkException::new);
	}

	private Optional<Person> person(SetUpLink link, HttpServletRequest request) {
		return (link.account() != null)
				? Optional.of(Person.of(link.name(), link.email(), Language.of(request.getLocale())))
				: this.sessions.kept(request, PERSON + link.id(), Person.class);
	}

	private String secret(SetUpLink link, HttpServletRequest request) {
		return this.sessions.kept(request, SECRET + link.id(), String.class).orElseGet(() -> {
			String secret = this.codes.newSecret();
			this.sessions.keep(request, SECRET + link.id(), secret);
			return secret;
		});
	}

	private static ModelAndView on(String token, String step) {
		return new ModelAndView("redirect:" + SetUpLinks.path(token) + (step.isEmpty() ? "" : "/" + step));
	}

	private static ModelAndView whoPage(String token) {
		return new ModelAndView("desk/account/who").addObject("page", DeskPage.of("account.set-up.title").alone())
			.addObject("address", SetUpLinks.path(token));
	}

	/** Somebody else was faster with this e-mail address. */
	private static ModelAndView taken(String token, Person person) {
		PersonForm form = new PersonForm();
		form.setName(person.name());
		form.setEmail(person.email());
		BindingResult problems = new BeanPropertyBindingResult(form, "form");
		problems.rejectValue("email", "account.email.taken");
		ModelAndView again = whoPage(token).addAllObjects(problems.getModel());
		again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return again;
	}

	private ModelAndView wayPage(SetUpLink link, String token, Person person, HttpServletRequest request) {
		String secret = secret(link, request);
		return new ModelAndView("desk/account/way").addObject("page", DeskPage.of("account.way.title").alone())
			.addObject("address", SetUpLinks.path(token))
			.addObject("person", person)
			.addObject("secret", Codes.inGroups(secret))
			.addObject("picture", Codes.picture(Codes.address(this.name, person.email(), secret)));
	}

	private ModelAndView refused(SetUpLink link, String token, Person person, HttpServletRequest request) {
		ModelAndView again = wayPage(link, token, person, request);
		again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return again;
	}

	@ExceptionHandler(GoneLinkException.class)
	void sayThatItIsGone(HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		request.getRequestDispatcher(GoneLinkController.PATH).forward(request, response);
	}

	/** The address was used, is too old, or never was. */
	private static final class GoneLinkException extends RuntimeException {

	}

}
