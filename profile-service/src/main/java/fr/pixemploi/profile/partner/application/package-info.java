/** What a partner asks about its own client. May touch the domain; opens a transaction for the note of a change, never around a call. */
@NullMarked
package fr.pixemploi.profile.partner.application;

import org.jspecify.annotations.NullMarked;
