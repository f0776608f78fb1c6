/**
 * Forms that are sent once and never lost: who sends them, what was typed and what is wrong with it, where the browser goes then. Knows neither a page nor a
 * service.
 */
@NullMarked
package fr.pixemploi.portal.form;

import org.jspecify.annotations.NullMarked;
