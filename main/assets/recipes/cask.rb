cask "vertebreak" do
  version "@VERSION@"
  sha256 "@SHA256 Vertebreak-@VERSION@-universal.dmg@"

  url "@HOMEPAGE@/releases/download/v#{version}/Vertebreak-#{version}-universal.dmg"
  name "Vertebreak"
  desc "Breaks for your back, at the right moment"
  homepage "@HOMEPAGE@"

  app "Vertebreak.app"

  uninstall quit: "app.vertebreak"

  zap trash: "~/Library/Application Support/Vertebreak"
end
