/** What advisers see of the people they follow. */
@NullMarked
package fr.pixemploi.profile.caseload.domain;

import org.jspecify.annotations.NullMarked;
