/** What a person was written, and what they want to be written. */
@NullMarked
package fr.pixemploi.portal.person.message;

import org.jspecify.annotations.NullMarked;
