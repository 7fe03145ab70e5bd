package laurel.content;

import java.util.stream.Stream;

import laurel.support.WholeSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.provider.Arguments;

import org.springframework.context.ApplicationContext;

/** Follows a text of each kind through a part of its life; afterwards it is gone. */
@WholeSite
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryLife {

	final Life life;

	EveryLife(ApplicationContext site) {
		this.life = new Life(site);
	}

	Stream<Arguments> everyKind() {
		return this.life.ofEveryKind();
	}

	@AfterEach
	void end() {
		this.life.end();
	}

}
