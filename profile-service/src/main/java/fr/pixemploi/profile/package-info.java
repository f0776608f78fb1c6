/** Settings of the profile service; all else is in its capabilities. */
@NullMarked
package fr.pixemploi.profile;

import org.jspecify.annotations.NullMarked;
