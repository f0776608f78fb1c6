/** Asking, accepting and refusing, one verb a class, each its own transaction. */
@NullMarked
package fr.pixemploi.profile.sharing.application.request;

import org.jspecify.annotations.NullMarked;
