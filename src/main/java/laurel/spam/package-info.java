/**
 * How much a comment looks like spam, found out here and nowhere else, and said to the
 * moderator in words. Who wrote it never enters: only the text, the name that was given
 * and how the form was filled.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "lang")
package laurel.spam;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
