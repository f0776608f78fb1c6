/** Writing and reading what accompanies a file. */
@NullMarked
package fr.pixemploi.profile.followup.application;

import org.jspecify.annotations.NullMarked;
