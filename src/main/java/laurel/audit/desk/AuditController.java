package laurel.audit.desk;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import laurel.audit.AuditChain;
import laurel.audit.AuditEvents;
import laurel.audit.AuditHead;
import laurel.audit.AuditListing;
import laurel.audit.AuditReport;
import laurel.lang.Language;
import laurel.lang.Wordings;
import laurel.staff.Allowed;
import laurel.staff.DeskPage;
import laurel.staff.Role;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who did what, newest first; and, when asked, whether that is all of it. */
@Controller
@Allowed(Role.ADMINISTRATOR)
class AuditController {

	private final AuditEvents events;

	private final AuditChain chain;

	private final Wordings wordings;

	private final MessageSource messages;

	AuditController(AuditEvents events, AuditChain chain, Wordings wordings, MessageSource messages) {
		this.events = events;
		this.chain = chain;
		this.wordings = wordings;
		this.messages = messages;
	}

	@GetMapping("/desk/audit")
	String show(@ModelAttribute("query") AuditQuery query, BindingResult problems, Locale locale, Model model,
			HttpServletResponse response) {
		AuditWords words = new AuditWords(this.wordings.in(Language.of(locale)), this.wordings.zone(), this.messages);
		AuditListing listing = this.events.find(query.filter(), query.page());
		model.addAttribute("page", DeskPage.of("audit.title"))
			.addAttribute("rows", listing.events().stream().map(words::row).toList())
			.addAttribute("people", words.people(this.events.people()))
			.addAttribute("acts", words.acts(this.events.acts()))
			.addAttribute("number", listing.page())
			.addAttribute("pages", listing.pages())
			.addAttribute("newer", (listing.page() > 1) ? query.ofPage(listing.page() - 1) : null)
			.addAttribute("older", (listing.page() < listing.pages()) ? query.ofPage(listing.page() + 1) : null)
			.addAttribute("head", this.events.head());
		if (query.getNoted() != null) {
			verify(query.getNoted(), words, problems, model);
		}
		if (problems.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		return "desk/audit";
	}

	private void verify(String noted, AuditWords words, BindingResult problems, Model model) {
		Optional<AuditHead> head = AuditHead.parse(noted);
		if (head.isEmpty() && !noted.isBlank()) {
			problems.rejectValue("noted", "audit.head.invalid", new Object[] { noted.strip() }, null);
			return;
		}
		AuditReport report = this.chain.verify(head.orElse(null));
		model.addAttribute("whole", report.isWhole()).addAttribute("report", words.report(report));
	}

}
