/** Finding files that may be of one person and telling people apart, one verb a class, each its own transaction. */
@NullMarked
package fr.pixemploi.profile.duplicate.application;

import org.jspecify.annotations.NullMarked;
