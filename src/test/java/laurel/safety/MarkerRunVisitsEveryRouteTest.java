package laurel.safety;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import laurel.support.WholeSite;
import laurel.sweep.Browsing;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** What the marker run does not ask for, it says nothing about. */
@WholeSite
class MarkerRunVisitsEveryRouteTest {

	@LocalServerPort
	private int port;

	@Autowired
	private ObjectProvider<HandlerMapping> mappings;

	@Test
	void everyRouteOutsideTheDeskIsAskedFor() {
		Browsing visitor = new Browsing("http://localhost:" + this.port);
		Set<String> addresses = RunAddresses.of((address) -> visitor.visit(address).html());
		List<PathContainer> paths = addresses.stream()
			.map((address) -> PathContainer.parsePath(address.replaceAll("\\?.*", "")))
			.toList();
		assertThat(routes().flatMap((route) -> route.getPathPatternsCondition().getPatterns().stream()))
			.hasSizeGreaterThan(8)
			.allSatisfy((pattern) -> assertThat(paths).as("addresses of the run that match " + pattern)
				.anyMatch(pattern::matches));
	}

	@Test
	void everyRouteIsAskedForByItsOwnMethod() {
		assertThat(routes().flatMap((route) -> route.getMethodsCondition().getMethods().stream()))
			.isSubsetOf(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.POST);
	}

	/** Nothing but controllers answers, so that looking at their routes is enough. */
	@Test
	void nothingElseAnswers() {
		assertThat(this.mappings).hasAtLeastOneElementOfType(RequestMappingHandlerMapping.class)
			.allSatisfy((mapping) -> {
				if (mapping instanceof AbstractUrlHandlerMapping others) {
					assertThat(others.getHandlerMap()).isEmpty();
				}
				else if (mapping instanceof RouterFunctionMapping functions) {
					assertThat(functions.getRouterFunction()).isNull();
				}
				else {
					assertThat(mapping).isInstanceOf(RequestMappingHandlerMapping.class);
				}
			});
	}

	private Stream<RequestMappingInfo> routes() {
		return this.mappings.stream()
			.filter(RequestMappingHandlerMapping.class::isInstance)
			.map(RequestMappingHandlerMapping.class::cast)
			.map(RequestMappingHandlerMapping::getHandlerMethods)
			.map(Map::keySet)
			.flatMap(Set::stream)
			.filter((route) -> !route.getPatternValues().stream().allMatch((pattern) -> pattern.startsWith("/desk")));
	}

}
