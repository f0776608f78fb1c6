/** What a person lets a structure see, for a purpose and a time. */
@NullMarked
package fr.pixemploi.profile.sharing.domain;

import org.jspecify.annotations.NullMarked;
