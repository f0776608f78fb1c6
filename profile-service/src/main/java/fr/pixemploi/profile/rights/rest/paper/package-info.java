/** The sheet to print, and the public page on which its code is typed. */
@NullMarked
package fr.pixemploi.profile.rights.rest.paper;

import org.jspecify.annotations.NullMarked;
