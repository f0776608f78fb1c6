/** Texts in force, and the readings of them. */
@NullMarked
package fr.pixemploi.profile.notice.application;

import org.jspecify.annotations.NullMarked;
