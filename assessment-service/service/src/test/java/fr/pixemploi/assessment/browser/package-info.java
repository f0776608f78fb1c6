/**
 * What people see, tried in a real browser: the item player, its try-out page, the gallery. Pages come from the class path and
 * from texts, over a small server of the test's own; nothing is fetched from outside and no service runs. {@link
 * fr.pixemploi.kit.browser.InChromium} is where a test begins.
 */
@NullMarked
package fr.pixemploi.assessment.browser;

import org.jspecify.annotations.NullMarked;
