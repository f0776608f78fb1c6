/** Pages in a real browser: one Chromium a test class, a server for its pages, the accessibility rules. May touch Playwright and JUnit; must know no page of a service. */
@NullMarked
package fr.pixemploi.kit.browser;

import org.jspecify.annotations.NullMarked;
