/** News of sittings. */
@NullMarked
package fr.pixemploi.profile.group.messaging;

import org.jspecify.annotations.NullMarked;
