package laurel.account.web;

import laurel.staff.DeskPage;
import laurel.staff.Stranger;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/** Says that an address that works once works no more, and whom to ask. */
@Controller
@Stranger
class GoneLinkController {

	static final String PATH = "/desk/set-up/gone";

	@RequestMapping(path = PATH, method = { RequestMethod.GET, RequestMethod.POST })
	ModelAndView gone() {
		return new ModelAndView("desk/account/gone", HttpStatus.NOT_FOUND).addObject("page",
				DeskPage.of("account.gone.title").alone());
	}

}
