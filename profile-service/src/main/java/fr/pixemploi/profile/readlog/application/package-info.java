/** Noting and listing reads, one verb a class, each its own transaction. */
@NullMarked
package fr.pixemploi.profile.readlog.application;

import org.jspecify.annotations.NullMarked;
