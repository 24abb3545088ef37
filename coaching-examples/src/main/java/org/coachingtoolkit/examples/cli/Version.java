package org.coachingtoolkit.examples.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the toolkit, from the manifest of its jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"coaching " + (version == null ? "(not packaged)" : version)};
    }
}
