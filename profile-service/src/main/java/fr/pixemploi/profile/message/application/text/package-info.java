/** The words of messages, for letters and for telephones. */
@NullMarked
package fr.pixemploi.profile.message.application.text;

import org.jspecify.annotations.NullMarked;
