cask "vertebreak" do
  arch arm: "-arm64", intel: ""

  version "@VERSION@"
  sha256 arm:   "@SHA256 Vertebreak-@VERSION@-arm64.dmg@",
         intel: "@SHA256 Vertebreak-@VERSION@.dmg@"

  url "@HOMEPAGE@/releases/download/v#{version}/Vertebreak-#{version}#{arch}.dmg"
  name "Vertebreak"
  desc "Breaks for your back, at the right moment"
  homepage "@HOMEPAGE@"

  app "Vertebreak.app"

  uninstall quit: "app.vertebreak"

  zap trash: "~/Library/Application Support/Vertebreak"
end
