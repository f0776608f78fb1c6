/** Groups: formed, changed, filled, handed over; sittings heard. */
@NullMarked
package fr.pixemploi.profile.group.application;

import org.jspecify.annotations.NullMarked;
