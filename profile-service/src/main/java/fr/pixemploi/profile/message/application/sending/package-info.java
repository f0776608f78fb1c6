/** How messages go out: whose turn it is, whether it is still to be said, what came of it. */
@NullMarked
package fr.pixemploi.profile.message.application.sending;

import org.jspecify.annotations.NullMarked;
