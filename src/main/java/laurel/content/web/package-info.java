/** Lists and pages of every kind of content, as visitors see them. */
@NullMarked
package laurel.content.web;

import org.jspecify.annotations.NullMarked;
