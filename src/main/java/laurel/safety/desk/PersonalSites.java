package laurel.safety.desk;

import java.util.Locale;
import java.util.Set;

/**
 * Sites that many are signed in to: they show who somebody is, what they watched, bought
 * or wrote, or open an app.
 */
final class PersonalSites {

	private static final Set<String> NAMES = Set.of("gmail.com", "outlook.com", "live.com", "hotmail.com", "office.com",
			"yahoo.com", "aol.com", "icloud.com", "apple.com", "proton.me", "facebook.com", "messenger.com",
			"instagram.com", "threads.net", "threads.com", "whatsapp.com", "twitter.com", "x.com", "tiktok.com",
			"snapchat.com", "telegram.org", "t.me", "discord.com", "linkedin.com", "pinterest.com", "reddit.com",
			"tumblr.com", "nextdoor.com", "bsky.app", "youtube.com", "youtu.be", "vimeo.com", "twitch.tv",
			"netflix.com", "hulu.com", "disneyplus.com", "max.com", "primevideo.com", "vix.com", "spotify.com",
			"amazon.com", "ebay.com", "walmart.com", "target.com", "etsy.com", "temu.com", "shein.com", "costco.com",
			"bestbuy.com", "homedepot.com", "mercadolibre.com", "mercadolibre.com.mx", "craigslist.org", "google.com",
			"google.es", "google.com.mx", "bing.com", "msn.com", "paypal.com", "venmo.com");

	private PersonalSites() {
	}

	/** Whether a host is one of them, or stands below one. */
	static boolean has(String host) {
		String name = host.toLowerCase(Locale.ROOT);
		return NAMES.stream().anyMatch((site) -> name.equals(site) || name.endsWith("." + site));
	}

}
