/** A structure asks a person to share, and the person decides. */
@NullMarked
package fr.pixemploi.profile.sharing.domain.request;

import org.jspecify.annotations.NullMarked;
