package laurel.safety.web;

import java.util.EnumMap;
import java.util.Map;

import laurel.lang.Language;
import laurel.lang.Wording;
import laurel.lang.Wordings;
import laurel.layout.PathWord;
import laurel.layout.PublicPage;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where somebody lands who practises leaving: a page of ours that says what happened and
 * how to come back.
 */
@Controller
class PracticeController implements PathWord {

	private final Wordings wordings;

	PracticeController(Wordings wordings) {
		this.wordings = wordings;
	}

	@Override
	public String in(Language language) {
		return (language == Language.ES) ? "practica" : "practice";
	}

	@GetMapping({ "/{language:es}/practica", "/{language:en}/practice" })
	ModelAndView practised(@PathVariable Language language) {
		Wording wording = this.wordings.in(language);
		Map<Language, String> paths = new EnumMap<>(Language.class);
		for (Language each : Language.values()) {
			paths.put(each, "/" + each.code() + "/" + in(each));
		}
		PublicPage page = PublicPage.of(language, wording.say("practice.title"), wording.say("practice.lead"), paths);
		return new ModelAndView("safety/practice").addObject("page", page.unlisted());
	}

}
