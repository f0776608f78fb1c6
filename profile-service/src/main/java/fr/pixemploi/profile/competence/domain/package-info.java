/** What results say together about a person's competences, and whether they can be certified. */
@NullMarked
package fr.pixemploi.profile.competence.domain;

import org.jspecify.annotations.NullMarked;
