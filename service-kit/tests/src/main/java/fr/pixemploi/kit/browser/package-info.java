/** Pages in a real browser: one Chromium for each test class, a server for its pages, the accessibility rules. */
@NullMarked
package fr.pixemploi.kit.browser;

import org.jspecify.annotations.NullMarked;
