/** Noting changes of files, and showing them to the person. */
@NullMarked
package fr.pixemploi.profile.filechange.application;

import org.jspecify.annotations.NullMarked;
