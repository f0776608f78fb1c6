/** What a structure writes down about a file of its own: notes, tasks, the next interview. */
@NullMarked
package fr.pixemploi.profile.followup.domain;

import org.jspecify.annotations.NullMarked;
