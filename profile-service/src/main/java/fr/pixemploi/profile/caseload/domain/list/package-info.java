/** Filters that advisers gave a name, and when lists were taken away as tables. */
@NullMarked
package fr.pixemploi.profile.caseload.domain.list;

import org.jspecify.annotations.NullMarked;
