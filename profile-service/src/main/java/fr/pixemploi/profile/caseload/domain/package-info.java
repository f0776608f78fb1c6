/** What advisers see of the people they follow, and the competence profile. */
@NullMarked
package fr.pixemploi.profile.caseload.domain;

import org.jspecify.annotations.NullMarked;
