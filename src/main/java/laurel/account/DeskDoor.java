package laurel.account;

import java.lang.annotation.Annotation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import laurel.staff.Allowed;
import laurel.staff.Member;
import laurel.staff.Proven;
import laurel.staff.Stranger;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/**
 * Lets a request through to a handler of the desk where the handler says that it answers
 * whoever sends it. One that says nothing answers nobody.
 */
@Component
class DeskDoor implements HandlerInterceptor, HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final DeskSessions sessions;

	private final LostForms lostForms;

	DeskDoor(DeskSessions sessions, LostForms lostForms) {
		this.sessions = sessions;
		this.lostForms = lostForms;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/desk", "/desk/**");
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws Exception {
		if (!(handler instanceof HandlerMethod method)) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return false;
		}
		if (isDoor(method)) {
			return true;
		}
		Allowed allowed = find(method, Allowed.class);
		if (allowed == null || !(request.getAttribute(Member.class.getName()) instanceof Member member)
				|| !member.role().coversAny(allowed.value())) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return false;
		}
		if (find(method, Proven.class) != null && !this.sessions.isProven(request)) {
			this.lostForms.askForProof(request, response);
			return false;
		}
		return true;
	}

	/** A method that names roles is none, whatever its class says. */
	private static boolean isDoor(HandlerMethod handler) {
		return find(handler, Stranger.class) != null
				&& !AnnotatedElementUtils.hasAnnotation(handler.getMethod(), Allowed.class);
	}

	/** What the method says counts before what its class says. */
	private static <A extends Annotation> @Nullable A find(HandlerMethod handler, Class<A> type) {
		A own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), type);
		return (own != null) ? own : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Member.class;
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		return request.getAttribute(Member.class.getName(), RequestAttributes.SCOPE_REQUEST);
	}

}
