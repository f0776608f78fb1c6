/** Groups of a structure: who is in them, what they can do by theme, and what is done for all of them at once. */
@NullMarked
package fr.pixemploi.portal.adviser.group;

import org.jspecify.annotations.NullMarked;
