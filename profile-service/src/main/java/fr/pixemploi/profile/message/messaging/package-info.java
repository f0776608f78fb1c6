/** Facts of other services about which people are written to. */
@NullMarked
package fr.pixemploi.profile.message.messaging;

import org.jspecify.annotations.NullMarked;
