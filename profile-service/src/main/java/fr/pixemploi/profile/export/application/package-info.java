/** Asking for an export, putting it together and handing it over, one verb a class, each its own transaction. */
@NullMarked
package fr.pixemploi.profile.export.application;

import org.jspecify.annotations.NullMarked;
