/** A session from its preparation to the day after it. */
@NullMarked
package fr.pixemploi.portal.centre.session;

import org.jspecify.annotations.NullMarked;
