/**
 * What a service says of itself to everyone: whether it works and what is late, in plain words, from what is measured anyway. May touch
 * health, metrics and the texts' language; must not ask database or broker, and says nothing that helps who wishes harm.
 */
@NullMarked
package fr.pixemploi.kit.status;

import org.jspecify.annotations.NullMarked;
