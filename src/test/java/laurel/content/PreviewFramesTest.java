package laurel.content;

import java.time.Clock;
import java.util.List;

import laurel.lang.Language;
import laurel.layout.PageAssets;
import laurel.staff.Role;
import laurel.support.AtDesk;
import laurel.support.DeskVisitor;
import laurel.sweep.Browsing;
import laurel.sweep.VisitedPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Previews stand side by side in frames, which no other page may have or be in. */
class PreviewFramesTest extends EveryLife {

	private final ContentKinds kinds;

	private final MockMvcTester mvc;

	private final AtDesk desk;

	private final PageAssets assets;

	private final Clock clock;

	@LocalServerPort
	private int port;

	@Autowired
	PreviewFramesTest(ApplicationContext site) {
		super(site);
		this.kinds = site.getBean(ContentKinds.class);
		this.mvc = site.getBean(MockMvcTester.class);
		this.desk = site.getBean(AtDesk.class);
		this.assets = site.getBean(PageAssets.class);
		this.clock = site.getBean(Clock.class);
	}

	@Test
	void pageOfPreviewsShowsEachLanguageTwiceAndLeadsToEachAlone() {
		ContentKind kind = this.kinds.all().get(0);
		draft(kind, Language.ES);
		draft(kind, Language.EN);
		String own = this.life.desk() + "/preview";
		Document page = new DeskVisitor(this.mvc, this.desk.as(Role.EDITOR)).open(own);
		assertThat(page.select("iframe").eachAttr("src")).containsExactly(own + "/es", own + "/es", own + "/en",
				own + "/en");
		assertThat(page.select("iframe[sandbox='']")).hasSize(4);
		assertThat(page.select("iframe").eachAttr("title")).doesNotHaveDuplicates().noneMatch(String::isBlank);
		assertThat(page.select("main a[href=" + own + "/es], main a[href=" + own + "/en]")).hasSize(2);
		assertThat(page.select(".tabs [aria-current=page]").attr("href")).isEqualTo(own);
	}

	@Test
	void onlyThePreviewMayStandInAFrameAndOnlyOnItsPage() {
		ContentKind kind = this.kinds.all().get(0);
		draft(kind, Language.ES);
		String own = this.life.desk() + "/preview";
		VisitedPage preview = overHttp(own + "/es");
		assertThat(preview.status()).isEqualTo(200);
		assertThat(preview.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
		assertThat(preview.header("X-Robots-Tag")).isEqualTo("noindex");
		assertThat(preview.header("Cross-Origin-Embedder-Policy")).isEqualTo("require-corp");
		assertThat(preview.header("Content-Security-Policy"))
			.contains("frame-ancestors 'self'", this.assets.scriptHash("article"), this.assets.styleHashes())
			.doesNotContain("frame-src");
		VisitedPage frames = overHttp(own);
		assertThat(frames.header("X-Frame-Options")).isEqualTo("DENY");
		assertThat(frames.header("Content-Security-Policy")).contains("frame-src 'self'", "frame-ancestors 'none'");
		for (String other : List.of("/desk", this.life.desk() + "/history", own + "/fr", "/es/",
				"/desk/texts/x/preview")) {
			assertThat(overHttp(other).header("X-Frame-Options")).as(other).isEqualTo("DENY");
			assertThat(overHttp(other).header("Content-Security-Policy")).as(other)
				.contains("frame-ancestors 'none'")
				.doesNotContain("frame-src");
		}
	}

	@Test
	void whoMayNotOpenATextSeesNoPreview() {
		draft(this.kinds.all().get(0), Language.ES);
		DeskVisitor writer = new DeskVisitor(this.mvc, this.desk.as(Role.WRITER));
		assertThat(writer.status(this.life.desk() + "/preview")).isEqualTo(404);
		assertThat(writer.status(this.life.desk() + "/preview/es")).isEqualTo(404);
	}

	private void draft(ContentKind kind, Language language) {
		this.life.save(kind, language, (form) -> form.setDraft(true));
	}

	private VisitedPage overHttp(String path) {
		String cookie = this.desk.cookie(this.desk.member(Role.EDITOR, Language.EN), this.clock.instant());
		return new Browsing("http://localhost:" + this.port).visit("GET", path, "Cookie", "desk=" + cookie);
	}

}
