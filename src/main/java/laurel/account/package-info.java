/**
 * Who may come to the desk and how each gets in: accounts, passkeys, passwords with
 * codes, sessions, one-time addresses.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "audit", "database", "lang", "layout", "markup", "staff", "start", "throttle" })
package laurel.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
