/** Groups of a structure's people: what they are, who is in them, and until when. */
@NullMarked
package fr.pixemploi.profile.group.domain;

import org.jspecify.annotations.NullMarked;
