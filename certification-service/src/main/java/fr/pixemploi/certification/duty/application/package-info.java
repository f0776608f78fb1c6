/** Use cases of duties: arrange a session, say what is in order, and refuse what a rule does not allow. */
@NullMarked
package fr.pixemploi.certification.duty.application;

import org.jspecify.annotations.NullMarked;
