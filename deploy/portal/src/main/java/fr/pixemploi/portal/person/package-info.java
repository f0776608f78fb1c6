/** Pages of the person who looks for work. */
@NullMarked
package fr.pixemploi.portal.person;

import org.jspecify.annotations.NullMarked;
