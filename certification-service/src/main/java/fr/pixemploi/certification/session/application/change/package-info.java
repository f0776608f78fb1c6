/** Use cases of what changes about a session before its day. */
@NullMarked
package fr.pixemploi.certification.session.application.change;

import org.jspecify.annotations.NullMarked;
