/** Beginning group actions, carrying them out whatever dies meanwhile, and reporting. */
@NullMarked
package fr.pixemploi.profile.caseload.application.action;

import org.jspecify.annotations.NullMarked;
