/** Making a code on paper, and carrying out what is said by it. */
@NullMarked
package fr.pixemploi.profile.rights.application.paper;

import org.jspecify.annotations.NullMarked;
