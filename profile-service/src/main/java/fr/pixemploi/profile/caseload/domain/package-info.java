/** What advisers see of the people they follow, and the competence profile. May touch the JDK; must not know frameworks, tables or topics. */
@NullMarked
package fr.pixemploi.profile.caseload.domain;

import org.jspecify.annotations.NullMarked;
