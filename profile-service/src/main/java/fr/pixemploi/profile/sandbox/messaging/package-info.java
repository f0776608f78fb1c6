/** What other services are told of made-up people. */
@NullMarked
package fr.pixemploi.profile.sandbox.messaging;

import org.jspecify.annotations.NullMarked;
